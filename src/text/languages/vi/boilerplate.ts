import type { Boilerplate } from '../../lexicons.ts';

/** The furniture of Vietnamese news pages; they are often machine translated into Bangla. */
export const boilerplate: Boilerplate = {
  share: `
    chia sẻ, chia sẻ bài viết, gửi email, gửi, in bài, in bài viết, sao chép liên kết, copy link,
    lưu bài, lưu, theo dõi, theo dõi chúng tôi, đăng ký, nghe, thích, zalo`,
  readMore: `
    xem thêm, đọc thêm, đọc tiếp, xem tiếp, có thể bạn quan tâm, tin liên quan, mời xem thêm, mời bạn
    đọc thêm, tin cùng chuyên mục, bài liên quan, đọc ngay`,
  related: `
    tin liên quan, bài liên quan, bài viết liên quan, liên quan, tin cùng chuyên mục, cùng chuyên
    mục, tin mới, tin mới nhất, mới nhất, đọc nhiều, đọc nhiều nhất, xem nhiều, xem nhiều nhất, tin
    nổi bật, nổi bật, tin khác, bài khác, các tin khác, có thể bạn quan tâm, xem tất cả, xem thêm,
    bài tiếp theo, bài trước, cùng tác giả`,
  comment: `bình luận, ý kiến, gửi bình luận, viết bình luận, ý kiến bạn đọc, trả lời, ý kiến của bạn`,
  ad: `
    quảng cáo, tài trợ, nội dung tiếp theo sau quảng cáo`,
  credit: `ảnh, hình ảnh, ảnh minh họa, ảnh tư liệu, nguồn ảnh, nguồn, ttxvn, đồ họa`,
  caption: `chú thích ảnh`,
  position: `trái, phải, giữa, bên trái, bên phải, từ trái sang, từ trái qua, ảnh trên`,
  legal: `
    bản quyền, giữ bản quyền, chính sách bảo mật, điều khoản sử dụng, liên hệ, giới thiệu, tòa soạn,
    tổng biên tập, giấy phép, đăng nhập, đăng ký, đường dây nóng, liên hệ quảng cáo, cơ quan chủ
    quản`,
  notice: `
    đăng ký nhận, bản tin của chúng tôi, theo dõi chúng tôi, email của bạn, dành cho thuê bao, để
    đọc tiếp, chính sách bảo mật, điều khoản sử dụng, trình duyệt của bạn, sử dụng cookie, tải ứng
    dụng, bình luận của bạn, bình luận sẽ, ý kiến của bạn, mời bạn đọc, mời độc giả, gửi về địa
    chỉ, mọi quyền được bảo lưu, giữ bản quyền, ghi rõ nguồn, bấm vào đây, nhấn vào đây`,
  tags: `từ khóa, chủ đề, thẻ`,
  nav: `
    trang chủ, menu, tìm kiếm, đóng, quay lại, video, ảnh, trực tiếp, thời tiết, báo in, nền tảng
    quảng bá việt nam`,
  section: `
    thời sự, chính trị, kinh tế, kinh doanh, thể thao, văn hóa, giải trí, thế giới, xã hội, pháp
    luật, khoa học, sức khỏe, công nghệ, giáo dục, đời sống, du lịch, bóng đá`,
  source: `nguồn, liên kết`,
  title: `tiêu đề, tựa đề`,
  blocked: `
    không tìm thấy trang, trang không tồn tại, trang bạn tìm, truy cập bị từ chối, kết quả tìm kiếm,
    không có kết quả, bật javascript, không phải là robot, quên mật khẩu`,
  consent: `đồng ý và tiếp tục, chấp nhận và tiếp tục`,
};
